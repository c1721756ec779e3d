<?xml version="1.0" encoding="UTF-8"?>
<!-- A report on pages A4, first in Kazakh, then in Russian: what it is about, tables, bars beside the numbers. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:svg="http://www.w3.org/2000/svg">

  <xsl:import href="page.fo.xsl"/>

  <xsl:output method="xml" indent="no"/>

  <!-- in millimetres: the bars fill a cell over all rows, so the rows are of one height, each with its line of half a point -->
  <xsl:variable name="row-height" select="7"/>
  <xsl:variable name="pitch" select="$row-height + 0.176"/>
  <xsl:variable name="bar-width" select="30"/>

  <xsl:template match="/parts">
    <fo:root xml:lang="{part[1]/@language}" font-family="{$any-letters}" line-height="1.25" color="{$ink}">
      <xsl:call-template name="layout">
        <xsl:with-param name="top">46mm</xsl:with-param>
        <xsl:with-param name="bottom">21mm</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="description">
        <xsl:with-param name="title" select="concat(part[1]/title, ' ', part[1]/number)"/>
      </xsl:call-template>
      <xsl:apply-templates select="part"/>
    </fo:root>
  </xsl:template>

  <xsl:template match="part">
    <fo:page-sequence master-reference="page" xml:lang="{@language}" initial-page-number="1" force-page-count="no-force">
      <xsl:call-template name="surround">
        <xsl:with-param name="state" select="state"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body" font-size="9pt">
        <fo:block text-align="center" padding-bottom="2mm" border-bottom="0.35mm solid {$gold}">
          <xsl:call-template name="authority">
            <xsl:with-param name="state" select="state"/>
            <xsl:with-param name="mission" select="unit"/>
          </xsl:call-template>
        </fo:block>
        <fo:block role="H1" text-align="center" font-weight="bold" font-size="16pt" color="{$teal}" space-before="4mm">
          <xsl:value-of select="title"/>
        </fo:block>
        <fo:block text-align="center" font-size="10pt" space-after="4mm">
          <xsl:value-of select="subject"/>
        </fo:block>
        <xsl:call-template name="number-box"/>
        <fo:block-container space-before="3mm">
          <xsl:call-template name="rows">
            <xsl:with-param name="label-width">83mm</xsl:with-param>
            <xsl:with-param name="value-width">83mm</xsl:with-param>
            <xsl:with-param name="rows" select="fact"/>
          </xsl:call-template>
        </fo:block-container>
        <fo:block space-before="2mm" font-size="7.5pt" color="{$faded}">
          <xsl:value-of select="chart"/>
        </fo:block>
        <xsl:apply-templates select="section"/>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="part" mode="foot">
    <xsl:value-of select="concat(number, ' · ')"/>
    <fo:page-number/>
  </xsl:template>

  <xsl:template match="part" mode="number-label">
    <fo:block font-size="9pt"><xsl:value-of select="numberLabel"/></fo:block>
  </xsl:template>

  <xsl:template match="part" mode="number">
    <xsl:value-of select="number"/>
  </xsl:template>

  <xsl:template match="fact">
    <xsl:call-template name="row"/>
  </xsl:template>

  <xsl:template match="fact" mode="row-label">
    <fo:block><xsl:value-of select="label"/></fo:block>
  </xsl:template>

  <xsl:template match="fact" mode="row-value">
    <fo:block font-weight="bold"><xsl:value-of select="cell"/></fo:block>
  </xsl:template>

  <xsl:template match="section">
    <fo:block role="H2" font-weight="bold" font-size="11pt" color="{$teal}" space-before="6mm" space-after="1.5mm"
        keep-with-next.within-page="always">
      <xsl:value-of select="title"/>
    </fo:block>
    <xsl:apply-templates select="." mode="table"/>
  </xsl:template>

  <!-- the label, the bars, five numbers -->
  <xsl:template match="section[@drawn = 'true']" mode="table">
    <fo:table table-layout="fixed" width="166mm" font-size="8pt" border-top="{$hairline}" keep-together.within-page="always">
      <fo:table-column column-width="46mm" fox:header="true"/>
      <fo:table-column column-width="{$bar-width + 2}mm"/>
      <fo:table-column column-width="15mm"/>
      <fo:table-column column-width="15mm"/>
      <fo:table-column column-width="21.5mm"/>
      <fo:table-column column-width="15mm"/>
      <fo:table-column column-width="21.5mm"/>
      <fo:table-header>
        <fo:table-row background-color="{$tint}" font-weight="bold">
          <fo:table-cell padding="0.8mm 1mm" number-columns-spanned="2">
            <fo:block/>
          </fo:table-cell>
          <xsl:apply-templates select="column"/>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="row" mode="drawn"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="section" mode="table">
    <xsl:variable name="columns" select="count(column)"/>
    <xsl:variable name="width">
      <xsl:choose>
        <xsl:when test="$columns = 1">120</xsl:when>
        <xsl:when test="$columns &lt; 5"><xsl:value-of select="$columns * 22"/></xsl:when>
        <xsl:otherwise>120</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <fo:table table-layout="fixed" width="166mm" font-size="8pt" border-top="{$hairline}">
      <fo:table-column column-width="{166 - $width}mm" fox:header="true"/>
      <fo:table-column column-width="{$width div $columns}mm" number-columns-repeated="{$columns}"/>
      <fo:table-header>
        <fo:table-row background-color="{$tint}" font-weight="bold">
          <fo:table-cell padding="0.8mm 1mm">
            <fo:block/>
          </fo:table-cell>
          <xsl:apply-templates select="column"/>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body>
        <xsl:apply-templates select="row"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template match="column">
    <fo:table-cell padding="0.8mm 0.5mm" display-align="after">
      <fo:block text-align="right" font-size="6.5pt" font-weight="normal"><xsl:value-of select="."/></fo:block>
    </fo:table-cell>
  </xsl:template>

  <xsl:template match="row">
    <fo:table-row border-bottom="{$hairline}" keep-together.within-page="always">
      <xsl:if test="not(preceding-sibling::row)">
        <xsl:attribute name="keep-with-next.within-page">always</xsl:attribute>
      </xsl:if>
      <xsl:if test="not(following-sibling::row)">
        <xsl:attribute name="keep-with-previous.within-page">always</xsl:attribute>
      </xsl:if>
      <fo:table-cell padding="0.9mm 1mm 0.9mm 0mm" display-align="center">
        <fo:block><xsl:value-of select="label"/></fo:block>
      </fo:table-cell>
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="row" mode="drawn">
    <fo:table-row border-bottom="{$hairline}" height="{$row-height}mm">
      <fo:table-cell padding="0mm 1mm 0mm 0mm" display-align="center">
        <fo:block line-height="1.1"><xsl:value-of select="label"/></fo:block>
      </fo:table-cell>
      <xsl:if test="not(preceding-sibling::row)">
        <fo:table-cell padding="0mm 1mm" number-rows-spanned="{count(../row)}">
          <fo:block line-height="0">
            <xsl:apply-templates select=".." mode="bars"/>
          </fo:block>
        </fo:table-cell>
      </xsl:if>
      <xsl:apply-templates select="cell"/>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="cell">
    <fo:table-cell padding="0mm 0.5mm" display-align="center">
      <fo:block text-align="right" line-height="1.1">
        <xsl:if test="string-length(.) = 64">
          <xsl:attribute name="font-size">7pt</xsl:attribute>
        </xsl:if>
        <xsl:value-of select="."/>
      </fo:block>
    </fo:table-cell>
  </xsl:template>

  <!-- the longest bar is as long as the cell is wide -->
  <xsl:template match="section" mode="bars">
    <xsl:variable name="longest">
      <xsl:for-each select="row/@bar | row/@earlier">
        <xsl:sort data-type="number" order="descending"/>
        <xsl:if test="position() = 1"><xsl:value-of select="."/></xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:variable name="height" select="count(row) * $pitch"/>
    <fo:instream-foreign-object content-width="{$bar-width}mm" content-height="{$height}mm" fox:alt-text="{../chart}">
      <svg:svg width="{$bar-width}mm" height="{$height}mm" viewBox="0 0 {$bar-width} {$height}">
        <svg:path d="M0 0V{$height}" stroke="{$faded}" stroke-width="0.2" fill="none"/>
        <xsl:if test="$longest &gt; 0">
          <xsl:for-each select="row">
            <xsl:variable name="y" select="(position() - 1) * $pitch"/>
            <svg:path fill="{$teal}" d="M0 {$y + 1.3}h{$bar-width * @bar div $longest}v2.8h-{$bar-width * @bar div $longest}z"/>
            <svg:path fill="{$gold}"
                d="M0 {$y + 4.4}h{$bar-width * @earlier div $longest}v1.2h-{$bar-width * @earlier div $longest}z"/>
          </xsl:for-each>
        </xsl:if>
      </svg:svg>
    </fo:instream-foreign-object>
  </xsl:template>
</xsl:stylesheet>
