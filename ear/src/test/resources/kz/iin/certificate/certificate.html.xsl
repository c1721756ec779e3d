<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a certificate in XHTML and CSS, for comparison: the same texts, places, sizes and colours as in XSL-FO. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="http://www.w3.org/1999/xhtml">

  <xsl:output method="xml"/>

  <xsl:key name="text" match="text" use="@key"/>

  <xsl:template match="/certificates">
    <html lang="kk">
      <head>
        <title><xsl:value-of select="concat(key('text', 'title')/kk, ' ', certificate/number)"/></title>
        <meta name="subject" content="{key('text', 'title')/en}"/>
        <meta name="description" content="{key('text', 'title')/en}"/>
        <style>
          @page { size: A4; margin: 0 }
          body { margin: 0; font: 9pt/1.2 'Liberation Serif', 'DejaVu Serif'; color: #1A1A1A }
          h1 { margin: 4.5mm 0 0 0; font-size: 9pt; text-align: center }
          table { border-collapse: collapse; width: 166mm }
          td, th { font-weight: normal; text-align: left; padding: 1.1mm 2mm 1.1mm 0; border-bottom: 0.5pt solid #9FB9BC }
          .outer { position: absolute; left: 10mm; top: 10mm; width: 188.2mm; height: 275.2mm; border: 0.9mm solid #00707A }
          .inner { position: absolute; left: 12mm; top: 12mm; width: 185.3mm; height: 272.3mm; border: 0.35mm solid #B08A2E }
          .arms { position: absolute; left: 92mm; top: 18mm }
          .text { position: absolute; left: 22mm; top: 19mm; width: 166mm }
          .head { height: 24mm }
          .head td { border: none; text-align: center; vertical-align: middle; width: 68mm }
          .state { font-size: 11.5pt; font-weight: bold; color: #00707A }
          .center { text-align: center }
          .faded { color: #5A5A5A }
          .box { margin-top: 3mm; padding: 2mm 0 1mm 0; text-align: center; background: #EAF4F5;
                 border-top: 0.35mm solid #00707A; border-bottom: 0.35mm solid #00707A }
          .iin { font-size: 23pt; font-weight: bold; letter-spacing: 2.5pt }
          .foot { position: absolute; font-size: 7.2pt; line-height: 1.1 }
          .line { border-top: 0.5pt solid #1A1A1A; text-align: center; width: 68mm; left: 120mm }
        </style>
      </head>
      <body>
        <xsl:apply-templates select="certificate"/>
      </body>
    </html>
  </xsl:template>

  <xsl:template match="certificate">
    <div class="outer"></div>
    <div class="inner"></div>
    <div class="arms"><arms/></div>
    <div class="text">
      <table class="head">
        <tr>
          <td lang="kk"><div class="state"><xsl:value-of select="key('text', 'state')/kk"/></div><xsl:value-of select="mission/kk"/></td>
          <td></td>
          <td lang="ru"><div class="state"><xsl:value-of select="key('text', 'state')/ru"/></div><xsl:value-of select="mission/ru"/></td>
        </tr>
      </table>
      <div lang="en" class="center faded" style="font-size: 8.5pt; padding-bottom: 1.5mm; border-bottom: 0.35mm solid #B08A2E">
        <xsl:value-of select="concat(key('text', 'state')/en, ' · ', mission/en)"/>
      </div>
      <h1>
        <div lang="kk" style="font-size: 21pt; letter-spacing: 2pt; color: #00707A"><xsl:value-of select="key('text', 'title')/kk"/></div>
        <div lang="ru" style="font-size: 14pt; letter-spacing: 0.8pt"><xsl:value-of select="key('text', 'title')/ru"/></div>
        <div lang="en" class="faded" style="font-size: 12pt; font-style: italic; font-weight: normal"><xsl:value-of select="key('text', 'title')/en"/></div>
      </h1>
      <div class="center" style="margin-top: 1.5mm"><xsl:apply-templates select="key('text', 'subject')" mode="lines"/></div>
      <div class="center" style="font-size: 12pt; margin-top: 2mm">
        <xsl:value-of select="concat(key('text', 'number')/kk, ' ')"/><b><xsl:value-of select="number"/></b>
      </div>
      <div class="box">
        <xsl:apply-templates select="key('text', 'iin')" mode="lines"/>
        <div class="iin"><xsl:value-of select="concat(substring(iin, 1, 6), ' ', substring(iin, 7, 3), ' ', substring(iin, 10))"/></div>
      </div>
      <table style="margin-top: 2.5mm; border-top: 0.5pt solid #9FB9BC"><xsl:apply-templates select="field"/></table>
    </div>
    <div class="foot" style="left: 19mm; top: 246mm"><code/></div>
    <div class="foot" style="left: 53mm; top: 247.5mm; width: 63mm">
      <xsl:apply-templates select="key('text', 'check')" mode="lines"/>
      <b style="color: #00707A"><xsl:value-of select="address"/></b>
    </div>
    <div class="foot line" style="top: 257mm"><xsl:apply-templates select="key('text', 'signature')" mode="label"/></div>
    <div class="foot line" style="top: 270mm"><xsl:apply-templates select="key('text', 'paper')" mode="label"/></div>
    <div class="foot center faded" style="left: 22mm; top: 279mm; width: 166mm"><xsl:value-of select="concat(iin, ' · № ', number)"/></div>
  </xsl:template>

  <xsl:template match="field">
    <tr>
      <th scope="row" style="width: 68mm"><xsl:apply-templates select="key('text', @key)" mode="label"/></th>
      <td><xsl:apply-templates select="line"/></td>
    </tr>
  </xsl:template>

  <xsl:template match="line[1]" priority="2">
    <div style="font-size: 11pt; font-weight: bold"><xsl:value-of select="."/></div>
  </xsl:template>

  <xsl:template match="line">
    <div style="font-size: 9.5pt"><xsl:value-of select="."/></div>
  </xsl:template>

  <xsl:template match="text" mode="lines">
    <div lang="kk"><b><xsl:value-of select="kk"/></b></div>
    <div lang="ru"><xsl:value-of select="ru"/></div>
    <div lang="en" class="faded"><i><xsl:value-of select="en"/></i></div>
  </xsl:template>

  <xsl:template match="text" mode="label">
    <div lang="kk"><b><xsl:value-of select="kk"/></b></div>
    <div style="font-size: 7.5pt">
      <span lang="ru"><xsl:value-of select="ru"/></span>
      <span lang="en" class="faded"><i><xsl:value-of select="concat(' / ', en)"/></i></span>
    </div>
  </xsl:template>
</xsl:stylesheet>
