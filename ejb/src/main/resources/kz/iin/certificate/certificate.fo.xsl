<?xml version="1.0" encoding="UTF-8"?>
<!-- Registration certificates, each on one page A4. Kazakh and Russian stand as equals; English helps the holder. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:drawing="urn:kz:iin:drawing"
    exclude-result-prefixes="fox drawing">

  <xsl:import href="page.fo.xsl"/>

  <xsl:output method="xml" indent="no"/>

  <xsl:key name="text" match="text" use="@key"/>

  <!-- a name of the 39 letters of a machine readable zone stays in one line, and three names of a hundred letters in two scripts
       still fit on the page: smaller letters, closer rows -->
  <xsl:variable name="long" select="34"/>
  <xsl:variable name="longest" select="80"/>

  <xsl:template match="/certificates">
    <fo:root xml:lang="kk" font-family="{$letters}" font-size="9pt" line-height="1.2" color="{$ink}">
      <xsl:call-template name="layout">
        <xsl:with-param name="top">19mm</xsl:with-param>
        <xsl:with-param name="bottom">51mm</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="description">
        <xsl:with-param name="title"
            select="concat(key('text', 'title')/kk, ' / ', key('text', 'title')/ru, ' № ', certificate[1]/number)"/>
      </xsl:call-template>
      <xsl:apply-templates select="certificate"/>
    </fo:root>
  </xsl:template>

  <xsl:template match="certificate">
    <fo:page-sequence master-reference="page">
      <xsl:call-template name="surround">
        <xsl:with-param name="state" select="key('text', 'state')/kk"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body">
        <xsl:apply-templates select="copy"/>
        <xsl:call-template name="letterhead"/>
        <xsl:call-template name="title"/>
        <xsl:call-template name="iin"/>
        <xsl:call-template name="fields"/>
        <xsl:call-template name="proof"/>
        <xsl:call-template name="places"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <!-- no copy is ever taken for the original -->
  <xsl:template match="copy">
    <fo:block-container absolute-position="fixed" left="22mm" top="12.8mm" width="166mm" height="5mm" text-align="center"
        font-size="10pt" font-weight="bold" letter-spacing="0.6pt" color="#A01818">
      <fo:block>
        <fo:inline xml:lang="kk"><xsl:value-of select="key('text', 'copy')/kk"/></fo:inline>
        <xsl:text> · </xsl:text>
        <fo:inline xml:lang="ru"><xsl:value-of select="key('text', 'copy')/ru"/></fo:inline>
        <xsl:text> · </xsl:text>
        <fo:inline xml:lang="en"><xsl:value-of select="key('text', 'copy')/en"/></fo:inline>
        <xsl:value-of select="concat(' ', .)"/>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <!-- Kazakh on the left, Russian on the right, the arms between them -->
  <xsl:template name="letterhead">
    <fo:table role="Div" table-layout="fixed" width="166mm">
      <fo:table-column column-width="68mm"/>
      <fo:table-column column-width="30mm"/>
      <fo:table-column column-width="68mm"/>
      <fo:table-body role="Div">
        <fo:table-row role="Div" height="24mm">
          <fo:table-cell role="Div" xml:lang="kk" display-align="center" text-align="center">
            <xsl:call-template name="authority">
              <xsl:with-param name="state" select="key('text', 'state')/kk"/>
              <xsl:with-param name="mission" select="mission/kk"/>
            </xsl:call-template>
          </fo:table-cell>
          <fo:table-cell role="Div">
            <fo:block/>
          </fo:table-cell>
          <fo:table-cell role="Div" xml:lang="ru" display-align="center" text-align="center">
            <xsl:call-template name="authority">
              <xsl:with-param name="state" select="key('text', 'state')/ru"/>
              <xsl:with-param name="mission" select="mission/ru"/>
            </xsl:call-template>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <fo:block xml:lang="en" text-align="center" font-size="8.5pt" color="{$faded}" space-before="1.5mm"
        padding-bottom="1.5mm" border-bottom="0.35mm solid {$gold}">
      <xsl:value-of select="concat(key('text', 'state')/en, ' · ')"/>
      <fo:inline font-family="{$any-letters}">
        <xsl:value-of select="mission/en"/>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <xsl:template name="title">
    <fo:block role="H1" text-align="center" space-before="4.5mm">
      <fo:block xml:lang="kk" font-size="21pt" font-weight="bold" letter-spacing="2pt" color="{$teal}">
        <xsl:value-of select="key('text', 'title')/kk"/>
      </fo:block>
      <fo:block xml:lang="ru" font-size="14pt" font-weight="bold" letter-spacing="0.8pt">
        <xsl:value-of select="key('text', 'title')/ru"/>
      </fo:block>
      <fo:block xml:lang="en" font-size="12pt" font-style="italic" color="{$faded}">
        <xsl:value-of select="key('text', 'title')/en"/>
      </fo:block>
    </fo:block>
    <fo:block text-align="center" space-before="1.5mm">
      <fo:block xml:lang="kk">
        <xsl:value-of select="key('text', 'subject')/kk"/>
      </fo:block>
      <fo:block xml:lang="ru">
        <xsl:value-of select="key('text', 'subject')/ru"/>
      </fo:block>
      <fo:block xml:lang="en" font-style="italic" color="{$faded}">
        <xsl:value-of select="key('text', 'subject')/en"/>
      </fo:block>
    </fo:block>
    <fo:block text-align="center" font-size="12pt" space-before="2mm" space-after="3mm">
      <xsl:value-of select="concat(key('text', 'number')/kk, ' ')"/>
      <fo:inline font-family="{$any-letters}" font-weight="bold">
        <xsl:value-of select="number"/>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <!-- grouped to be read and copied by hand; in one piece it stands at the foot -->
  <xsl:template name="iin">
    <xsl:call-template name="number-box"/>
  </xsl:template>

  <xsl:template match="certificate" mode="number-label">
    <fo:block font-size="8.5pt">
      <fo:inline xml:lang="kk" font-weight="bold">
        <xsl:value-of select="key('text', 'iin')/kk"/>
      </fo:inline>
      <fo:inline xml:lang="ru">
        <xsl:value-of select="concat(' / ', key('text', 'iin')/ru)"/>
      </fo:inline>
    </fo:block>
    <fo:block xml:lang="en" font-size="8.5pt" font-style="italic" color="{$faded}">
      <xsl:value-of select="key('text', 'iin')/en"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="certificate" mode="number">
    <xsl:value-of select="substring(iin, 1, 6)"/>
    <fo:inline padding-start="9pt" padding-end="9pt">
      <xsl:value-of select="substring(iin, 7, 3)"/>
    </fo:inline>
    <xsl:value-of select="substring(iin, 10)"/>
  </xsl:template>

  <xsl:template match="certificate" mode="foot">
    <xsl:value-of select="concat(iin, ' · № ', number)"/>
  </xsl:template>

  <xsl:template name="fields">
    <fo:block-container space-before="2.5mm">
      <xsl:if test="field/line[string-length(.) &gt; $longest]">
        <xsl:attribute name="line-height">1.1</xsl:attribute>
      </xsl:if>
      <xsl:call-template name="rows">
        <xsl:with-param name="rows" select="field"/>
      </xsl:call-template>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="field">
    <xsl:call-template name="row">
      <xsl:with-param name="gap">1.1mm</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="field[../field/line[string-length(.) &gt; 80]]" priority="2">
    <xsl:call-template name="row">
      <xsl:with-param name="gap">0.3mm</xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="field" mode="row-label">
    <xsl:apply-templates select="key('text', @key)" mode="label"/>
  </xsl:template>

  <xsl:template match="field" mode="row-value">
    <xsl:apply-templates select="line"/>
  </xsl:template>

  <xsl:template match="text" mode="label">
    <fo:block xml:lang="kk" font-size="9pt" font-weight="bold">
      <xsl:value-of select="kk"/>
    </fo:block>
    <xsl:apply-templates select="." mode="translated"/>
  </xsl:template>

  <xsl:template match="text" mode="translated">
    <fo:block font-size="7.5pt">
      <fo:inline xml:lang="ru">
        <xsl:value-of select="ru"/>
      </fo:inline>
      <fo:inline xml:lang="en" font-style="italic" color="{$faded}">
        <xsl:value-of select="concat(' / ', en)"/>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <xsl:template match="line[1]" priority="2">
    <fo:block font-weight="bold" font-size="11pt">
      <xsl:call-template name="shrink">
        <xsl:with-param name="when-long">9pt</xsl:with-param>
        <xsl:with-param name="when-longest">7.5pt</xsl:with-param>
      </xsl:call-template>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <xsl:template match="line">
    <fo:block font-size="9.5pt">
      <xsl:call-template name="shrink">
        <xsl:with-param name="when-long">8.5pt</xsl:with-param>
        <xsl:with-param name="when-longest">7pt</xsl:with-param>
      </xsl:call-template>
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>

  <xsl:template name="shrink">
    <xsl:param name="when-long"/>
    <xsl:param name="when-longest"/>
    <xsl:choose>
      <xsl:when test="string-length(.) &gt; $longest">
        <xsl:attribute name="font-size"><xsl:value-of select="$when-longest"/></xsl:attribute>
      </xsl:when>
      <xsl:when test="string-length(.) &gt; $long">
        <xsl:attribute name="font-size"><xsl:value-of select="$when-long"/></xsl:attribute>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- on the left: what the paper is checked by -->
  <xsl:template name="proof">
    <fo:block-container absolute-position="fixed" left="19mm" top="246mm" width="32mm" height="32mm">
      <fo:block line-height="0">
        <fo:instream-foreign-object content-width="32mm">
          <xsl:attribute name="fox:alt-text">
            <xsl:value-of select="concat(key('text', 'code')/kk, ' / ', key('text', 'code')/ru, ': ', address)"/>
          </xsl:attribute>
          <drawing:code text="{code}"/>
        </fo:instream-foreign-object>
      </fo:block>
    </fo:block-container>
    <fo:block-container absolute-position="fixed" left="53mm" top="247.5mm" width="63mm" height="31mm" font-size="7.2pt" line-height="1.1">
      <fo:block xml:lang="kk" font-weight="bold"><xsl:value-of select="key('text', 'check')/kk"/></fo:block>
      <fo:block xml:lang="ru"><xsl:value-of select="key('text', 'check')/ru"/></fo:block>
      <fo:block xml:lang="en" font-style="italic" color="{$faded}"><xsl:value-of select="key('text', 'check')/en"/></fo:block>
      <fo:block xml:lang="en" space-before="0.8mm" color="{$teal}" font-weight="bold"><xsl:value-of select="address"/></fo:block>
      <xsl:apply-templates select="signer"/>
    </fo:block-container>
  </xsl:template>

  <xsl:template match="signer">
    <fo:block xml:lang="kk" space-before="1mm" font-weight="bold">
      <xsl:value-of select="key('text', 'signed')/kk"/>
    </fo:block>
    <xsl:apply-templates select="key('text', 'signed')" mode="translated"/>
    <fo:block font-family="{$any-letters}"><xsl:value-of select="."/></fo:block>
  </xsl:template>

  <!-- on the right: what is written on it by hand -->
  <xsl:template name="places">
    <fo:block-container absolute-position="fixed" left="120mm" top="257mm" width="68mm" height="9mm">
      <xsl:call-template name="blank-line">
        <xsl:with-param name="for" select="key('text', 'signature')"/>
      </xsl:call-template>
    </fo:block-container>
    <fo:block-container absolute-position="fixed" left="120mm" top="270mm" width="68mm" height="9mm">
      <xsl:call-template name="blank-line">
        <xsl:with-param name="for" select="key('text', 'paper')"/>
      </xsl:call-template>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
