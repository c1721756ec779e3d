<?xml version="1.0" encoding="UTF-8"?>
<!-- Slips on pages A4, each in one language: the receipt, the notice that papers were not accepted, or that of a refusal. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format">

  <xsl:import href="page.fo.xsl"/>

  <xsl:output method="xml" indent="no"/>

  <!-- as large as lets a usual notice stay on its page; four reasons of five hundred letters each fit only in small letters -->
  <xsl:variable name="much" select="1700"/>
  <xsl:variable name="very-much" select="2300"/>

  <xsl:template match="/slips">
    <fo:root xml:lang="{slip[1]/@language}" font-family="{$any-letters}" line-height="1.3" color="{$ink}">
      <xsl:call-template name="layout">
        <xsl:with-param name="top">46mm</xsl:with-param>
        <xsl:with-param name="bottom">21mm</xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="description">
        <xsl:with-param name="title" select="concat(slip[1]/title, ' ', slip[1]/line[1]/value)"/>
      </xsl:call-template>
      <xsl:apply-templates select="slip"/>
    </fo:root>
  </xsl:template>

  <xsl:template match="slip">
    <xsl:variable name="size">
      <xsl:choose>
        <xsl:when test="string-length(.) &gt; $very-much">8.5pt</xsl:when>
        <xsl:when test="string-length(.) &gt; $much">10pt</xsl:when>
        <xsl:otherwise>11pt</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <fo:page-sequence master-reference="page" xml:lang="{@language}" initial-page-number="1" force-page-count="no-force">
      <xsl:call-template name="surround">
        <xsl:with-param name="state" select="state"/>
      </xsl:call-template>
      <fo:flow flow-name="xsl-region-body" font-size="{$size}">
        <fo:block text-align="center" padding-bottom="2mm" border-bottom="0.35mm solid {$gold}">
          <xsl:call-template name="authority">
            <xsl:with-param name="state" select="state"/>
            <xsl:with-param name="mission" select="mission"/>
          </xsl:call-template>
        </fo:block>
        <fo:block role="H1" text-align="center" font-weight="bold" font-size="16pt" color="{$teal}" space-before="5mm"
            space-after="5mm">
          <xsl:value-of select="title"/>
        </fo:block>
        <xsl:call-template name="number-box"/>
        <fo:block-container space-before="3mm" space-after="5mm">
          <xsl:call-template name="rows">
            <xsl:with-param name="label-width">56mm</xsl:with-param>
            <xsl:with-param name="value-width">110mm</xsl:with-param>
            <xsl:with-param name="rows" select="line[position() &gt; 1]"/>
          </xsl:call-template>
        </fo:block-container>
        <xsl:apply-templates select="paragraph"/>
        <fo:block space-before="18mm" start-indent="98mm" keep-together.within-page="always">
          <xsl:call-template name="blank-line">
            <xsl:with-param name="for" select="signature"/>
          </xsl:call-template>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="slip" mode="foot">
    <xsl:value-of select="concat(line[1]/value, ' · ')"/>
    <fo:page-number/>
  </xsl:template>

  <xsl:template match="slip" mode="number-label">
    <fo:block font-size="9pt"><xsl:value-of select="line[1]/label"/></fo:block>
  </xsl:template>

  <xsl:template match="slip" mode="number">
    <xsl:value-of select="line[1]/value"/>
  </xsl:template>

  <xsl:template match="line">
    <xsl:call-template name="row"/>
  </xsl:template>

  <xsl:template match="line" mode="row-label">
    <fo:block><xsl:value-of select="label"/></fo:block>
  </xsl:template>

  <xsl:template match="line" mode="row-value">
    <fo:block font-weight="bold" linefeed-treatment="preserve">
      <!-- a name of 39 letters stays in one line -->
      <xsl:if test="string-length(value) &gt; 34">
        <xsl:attribute name="font-size">0.91em</xsl:attribute>
      </xsl:if>
      <xsl:value-of select="value"/>
    </fo:block>
  </xsl:template>

  <xsl:template match="signature" mode="label">
    <xsl:value-of select="."/>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block space-after="2.5mm">
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
