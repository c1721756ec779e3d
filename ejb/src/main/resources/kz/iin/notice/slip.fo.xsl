<?xml version="1.0" encoding="UTF-8"?>
<!-- Slips on pages A4, each in one language: the receipt, the notice that papers were not accepted, or that of a refusal. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/">

  <xsl:output method="xml" indent="no"/>

  <xsl:variable name="teal">#00707A</xsl:variable>
  <xsl:variable name="hairline">0.35pt solid #9FB9BC</xsl:variable>

  <xsl:template match="/slips">
    <fo:root xml:lang="{slip[1]/@language}" font-family="Liberation Serif, DejaVu Serif" line-height="1.3" color="#1A1A1A">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="page" page-width="210mm" page-height="297mm">
          <fo:region-body margin="20mm 22mm 20mm 25mm" overflow="error-if-overflow"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <fo:declarations>
        <x:xmpmeta>
          <rdf:RDF>
            <rdf:Description rdf:about="">
              <dc:title>
                <rdf:Alt>
                  <rdf:li xml:lang="x-default">
                    <xsl:value-of select="concat(slip[1]/title, ' ', slip[1]/line[1]/value)"/>
                  </rdf:li>
                </rdf:Alt>
              </dc:title>
            </rdf:Description>
          </rdf:RDF>
        </x:xmpmeta>
      </fo:declarations>
      <xsl:apply-templates select="slip"/>
    </fo:root>
  </xsl:template>

  <xsl:template match="slip">
    <!-- four reasons of five hundred letters each still fit on a page: smaller letters -->
    <xsl:variable name="size">
      <xsl:choose>
        <xsl:when test="string-length(.) &gt; 2000">9pt</xsl:when>
        <xsl:otherwise>11pt</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <fo:page-sequence master-reference="page" xml:lang="{@language}">
      <fo:flow flow-name="xsl-region-body" font-size="{$size}">
        <fo:block text-align="center" font-weight="bold" color="{$teal}">
          <xsl:value-of select="state"/>
        </fo:block>
        <fo:block text-align="center" padding-bottom="2mm" border-bottom="{$hairline}">
          <xsl:value-of select="mission"/>
        </fo:block>
        <fo:block role="H1" text-align="center" font-weight="bold" font-size="15pt" space-before="6mm"
            space-after="5mm">
          <xsl:value-of select="title"/>
        </fo:block>
        <fo:table table-layout="fixed" width="163mm" space-after="4mm" border-top="{$hairline}">
          <fo:table-column column-width="63mm" fox:header="true"/>
          <fo:table-column column-width="100mm"/>
          <fo:table-body>
            <xsl:apply-templates select="line"/>
          </fo:table-body>
        </fo:table>
        <xsl:apply-templates select="paragraph"/>
        <fo:block space-before="14mm" border-top="{$hairline}" padding-top="1mm">
          <xsl:value-of select="signature"/>
        </fo:block>
      </fo:flow>
    </fo:page-sequence>
  </xsl:template>

  <xsl:template match="line">
    <fo:table-row border-bottom="{$hairline}">
      <fo:table-cell padding="1.5mm 2mm 1.5mm 0mm">
        <fo:block>
          <xsl:value-of select="label"/>
        </fo:block>
      </fo:table-cell>
      <fo:table-cell padding="1.5mm 0mm 1.5mm 2mm">
        <fo:block font-weight="bold">
          <xsl:value-of select="value"/>
        </fo:block>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <xsl:template match="paragraph">
    <fo:block space-after="3mm">
      <xsl:value-of select="."/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
