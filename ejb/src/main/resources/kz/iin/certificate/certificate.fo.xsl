<?xml version="1.0" encoding="UTF-8"?>
<!-- The registration certificate on one page A4. Kazakh and Russian stand as equals; English helps the holder. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/">

  <xsl:output method="xml" indent="no"/>

  <xsl:key name="text" match="text" use="@key"/>

  <xsl:variable name="teal">#00707A</xsl:variable>
  <xsl:variable name="gold">#B08A2E</xsl:variable>
  <xsl:variable name="tint">#EAF4F5</xsl:variable>
  <xsl:variable name="ink">#1A1A1A</xsl:variable>
  <xsl:variable name="faded">#5A5A5A</xsl:variable>
  <xsl:variable name="hairline">0.35pt solid #9FB9BC</xsl:variable>

  <!-- three names of a hundred letters in two scripts still fit on the page: smaller letters, closer rows -->
  <xsl:variable name="long" select="50"/>
  <xsl:variable name="longest" select="80"/>
  <xsl:variable name="tight" select="boolean(/certificate/field/line[string-length(.) &gt; $longest])"/>
  <xsl:variable name="row-gap">
    <xsl:choose>
      <xsl:when test="$tight">0.5mm</xsl:when>
      <xsl:otherwise>1.3mm</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:variable name="row-leading">
    <xsl:choose>
      <xsl:when test="$tight">1.1</xsl:when>
      <xsl:otherwise>1.2</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>

  <xsl:template match="/certificate">
    <fo:root xml:lang="kk" font-family="Liberation Serif" font-size="9pt" line-height="1.2" color="{$ink}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm">
          <fo:region-body margin="19mm 22mm 48mm 22mm" overflow="error-if-overflow"/>
          <fo:region-before region-name="frame" extent="0mm" overflow="visible"/>
          <fo:region-after region-name="marks" extent="46mm" overflow="error-if-overflow"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:call-template name="description"/>
      <fo:page-sequence master-reference="page">
        <fo:static-content flow-name="frame">
          <xsl:call-template name="frame"/>
        </fo:static-content>
        <fo:static-content flow-name="marks">
          <xsl:call-template name="marks"/>
        </fo:static-content>
        <fo:flow flow-name="xsl-region-body">
          <xsl:call-template name="letterhead"/>
          <xsl:call-template name="title"/>
          <xsl:call-template name="iin"/>
          <xsl:call-template name="fields"/>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>

  <xsl:template name="description">
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default">
                  <xsl:value-of select="concat(key('text', 'title')/kk, ' / ', key('text', 'title')/ru, ' № ', number)"/>
                </rdf:li>
              </rdf:Alt>
            </dc:title>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <xsl:template name="frame">
    <fo:block-container absolute-position="fixed" left="10mm" top="10mm" width="190mm" height="277mm"
        border="0.9mm solid {$teal}">
      <fo:block/>
    </fo:block-container>
    <fo:block-container absolute-position="fixed" left="12mm" top="12mm" width="186mm" height="273mm"
        border="0.35mm solid {$gold}">
      <fo:block/>
    </fo:block-container>
  </xsl:template>

  <!-- Kazakh on the left, Russian on the right; the emblem's place is between them -->
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
              <xsl:with-param name="mission" select="key('text', 'mission')/kk"/>
            </xsl:call-template>
          </fo:table-cell>
          <fo:table-cell role="Div">
            <fo:block/>
          </fo:table-cell>
          <fo:table-cell role="Div" xml:lang="ru" display-align="center" text-align="center">
            <xsl:call-template name="authority">
              <xsl:with-param name="state" select="key('text', 'state')/ru"/>
              <xsl:with-param name="mission" select="key('text', 'mission')/ru"/>
            </xsl:call-template>
          </fo:table-cell>
        </fo:table-row>
      </fo:table-body>
    </fo:table>
    <fo:block xml:lang="en" text-align="center" font-size="8.5pt" color="{$faded}" space-before="1mm"
        padding-bottom="2mm" border-bottom="0.35mm solid {$gold}">
      <xsl:value-of select="concat(key('text', 'state')/en, ' · ')"/>
      <fo:inline font-family="Liberation Serif, DejaVu Serif">
        <xsl:value-of select="key('text', 'mission')/en"/>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <xsl:template name="authority">
    <xsl:param name="state"/>
    <xsl:param name="mission"/>
    <fo:block font-size="11pt" font-weight="bold" color="{$teal}">
      <xsl:value-of select="$state"/>
    </fo:block>
    <fo:block font-family="Liberation Serif, DejaVu Serif" font-size="9.5pt" space-before="1mm">
      <xsl:value-of select="$mission"/>
    </fo:block>
  </xsl:template>

  <xsl:template name="title">
    <fo:block role="H1" text-align="center" space-before="6mm">
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
    <fo:block text-align="center" space-before="2mm">
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
    <fo:block text-align="center" font-size="12pt" space-before="2.5mm">
      <xsl:value-of select="concat(key('text', 'number')/kk, ' ')"/>
      <fo:inline font-family="Liberation Serif, DejaVu Serif" font-weight="bold">
        <xsl:value-of select="number"/>
      </fo:inline>
    </fo:block>
  </xsl:template>

  <!-- grouped to be read and copied by hand; in one piece it stands at the foot -->
  <xsl:template name="iin">
    <fo:block-container space-before="4mm" padding="2.5mm 0mm 1mm 0mm" background-color="{$tint}" text-align="center"
        border-top="0.35mm solid {$teal}" border-bottom="0.35mm solid {$teal}">
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
      <fo:block font-size="23pt" font-weight="bold" letter-spacing="2.5pt" line-height="1.4"
          space-before="1mm">
        <xsl:value-of select="substring(iin, 1, 6)"/>
        <fo:inline padding-start="9pt" padding-end="9pt">
          <xsl:value-of select="substring(iin, 7, 3)"/>
        </fo:inline>
        <xsl:value-of select="substring(iin, 10)"/>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template name="fields">
    <fo:table table-layout="fixed" width="166mm" space-before="3mm" border-top="{$hairline}"
        line-height="{$row-leading}">
      <fo:table-column column-width="70mm" fox:header="true"/>
      <fo:table-column column-width="96mm"/>
      <fo:table-body>
        <xsl:apply-templates select="field"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="field">
    <fo:table-row border-bottom="{$hairline}">
      <fo:table-cell padding="{$row-gap} 2mm {$row-gap} 0mm" display-align="center">
        <xsl:apply-templates select="key('text', @key)" mode="label"/>
      </fo:table-cell>
      <fo:table-cell padding="{$row-gap} 0mm {$row-gap} 2mm" display-align="center"
          font-family="Liberation Serif, DejaVu Serif">
        <xsl:apply-templates select="line"/>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="text" mode="label">
    <fo:block xml:lang="kk" font-size="9pt" font-weight="bold">
      <xsl:value-of select="kk"/>
    </fo:block>
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

  <!-- the foot of the page: room for the verification code on the left, hand and seal on the right -->
  <xsl:template name="marks">
    <fo:block-container absolute-position="fixed" left="112mm" top="265mm" width="76mm" height="10mm"
        border-top="{$hairline}" text-align="center">
      <fo:block xml:lang="kk" font-size="8pt" font-weight="bold" padding-top="0.8mm">
        <xsl:value-of select="key('text', 'signature')/kk"/>
      </fo:block>
      <fo:block font-size="8pt">
        <fo:inline xml:lang="ru">
          <xsl:value-of select="key('text', 'signature')/ru"/>
        </fo:inline>
        <fo:inline xml:lang="en" font-style="italic" color="{$faded}">
          <xsl:value-of select="concat(' / ', key('text', 'signature')/en)"/>
        </fo:inline>
      </fo:block>
    </fo:block-container>
    <fo:block-container absolute-position="fixed" left="22mm" top="278mm" width="166mm" height="4mm"
        font-size="7.5pt" color="{$faded}" text-align="center">
      <fo:block>
        <xsl:value-of select="concat(iin, ' · № ')"/>
        <fo:inline font-family="Liberation Serif, DejaVu Serif">
          <xsl:value-of select="number"/>
        </fo:inline>
      </fo:block>
    </fo:block-container>
  </xsl:template>
</xsl:stylesheet>
