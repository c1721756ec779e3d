<?xml version="1.0" encoding="UTF-8"?>
<!-- What all printed forms share: colours, frame, arms, rows, the place to sign. Where the forms differ, they are asked: for
     each mode that is applied here, a form that takes these parts has its templates. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:drawing="urn:kz:iin:drawing"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/">

  <xsl:variable name="teal">#00707A</xsl:variable>
  <xsl:variable name="gold">#B08A2E</xsl:variable>
  <xsl:variable name="tint">#EAF4F5</xsl:variable>
  <xsl:variable name="ink">#1A1A1A</xsl:variable>
  <xsl:variable name="faded">#5A5A5A</xsl:variable>
  <xsl:variable name="hairline">0.5pt solid #9FB9BC</xsl:variable>
  <xsl:variable name="letters">Liberation Serif</xsl:variable>
  <xsl:variable name="any-letters">Liberation Serif, DejaVu Serif</xsl:variable>

  <!-- the first page has the arms, and leaves them room; the next ones have the frame alone -->
  <xsl:template name="layout">
    <xsl:param name="top"/>
    <xsl:param name="bottom"/>
    <fo:layout-master-set>
      <fo:simple-page-master master-name="first" page-width="210mm" page-height="297mm">
        <fo:region-body margin="{$top} 22mm {$bottom} 22mm" overflow="error-if-overflow"/>
        <fo:region-before region-name="head" extent="0mm" overflow="visible"/>
        <fo:region-after region-name="foot" extent="19mm" overflow="error-if-overflow"/>
      </fo:simple-page-master>
      <fo:simple-page-master master-name="next" page-width="210mm" page-height="297mm">
        <fo:region-body margin="22mm 22mm {$bottom} 22mm" overflow="error-if-overflow"/>
        <fo:region-before region-name="frame" extent="0mm" overflow="visible"/>
        <fo:region-after region-name="foot" extent="19mm" overflow="error-if-overflow"/>
      </fo:simple-page-master>
      <fo:page-sequence-master master-name="page">
        <fo:repeatable-page-master-alternatives>
          <fo:conditional-page-master-reference page-position="first" master-reference="first"/>
          <fo:conditional-page-master-reference master-reference="next"/>
        </fo:repeatable-page-master-alternatives>
      </fo:page-sequence-master>
    </fo:layout-master-set>
  </xsl:template>

  <xsl:template name="description">
    <xsl:param name="title"/>
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <dc:title>
              <rdf:Alt>
                <rdf:li xml:lang="x-default">
                  <xsl:value-of select="$title"/>
                </rdf:li>
              </rdf:Alt>
            </dc:title>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:template>

  <!-- around the text: nothing that has to be read aloud -->
  <xsl:template name="surround">
    <xsl:param name="state"/>
    <fo:static-content flow-name="head">
      <xsl:call-template name="frame"/>
      <fo:block-container absolute-position="fixed" left="92mm" top="18mm" width="26mm" height="26mm">
        <fo:block line-height="0">
          <fo:instream-foreign-object content-width="26mm" fox:alt-text="{$state}">
            <drawing:arms/>
          </fo:instream-foreign-object>
        </fo:block>
      </fo:block-container>
    </fo:static-content>
    <fo:static-content flow-name="frame">
      <xsl:call-template name="frame"/>
    </fo:static-content>
    <fo:static-content flow-name="foot">
      <fo:block-container absolute-position="fixed" left="22mm" top="279mm" width="166mm" height="4mm" font-size="7.5pt"
          color="{$faded}" text-align="center">
        <fo:block font-family="{$any-letters}">
          <xsl:apply-templates select="." mode="foot"/>
        </fo:block>
      </fo:block-container>
    </fo:static-content>
  </xsl:template>

  <xsl:template name="frame">
    <fo:block-container absolute-position="fixed" left="10mm" top="10mm" width="188.2mm" height="275.2mm"
        border="0.9mm solid {$teal}">
      <fo:block/>
    </fo:block-container>
    <fo:block-container absolute-position="fixed" left="12mm" top="12mm" width="185.3mm" height="272.3mm"
        border="0.35mm solid {$gold}">
      <fo:block/>
    </fo:block-container>
  </xsl:template>

  <xsl:template name="authority">
    <xsl:param name="state"/>
    <xsl:param name="mission"/>
    <fo:block font-size="11.5pt" font-weight="bold" color="{$teal}">
      <xsl:value-of select="$state"/>
    </fo:block>
    <fo:block font-family="{$any-letters}" font-size="9.5pt" space-before="1mm">
      <xsl:value-of select="$mission"/>
    </fo:block>
  </xsl:template>

  <!-- the number that the page is about, to be read and copied by hand -->
  <xsl:template name="number-box">
    <fo:block-container padding="2mm 0mm 1mm 0mm" background-color="{$tint}" text-align="center"
        border-top="0.35mm solid {$teal}" border-bottom="0.35mm solid {$teal}">
      <xsl:apply-templates select="." mode="number-label"/>
      <fo:block font-size="23pt" font-weight="bold" letter-spacing="2.5pt" line-height="1.3" space-before="0.5mm">
        <xsl:apply-templates select="." mode="number"/>
      </fo:block>
    </fo:block-container>
  </xsl:template>

  <xsl:template name="rows">
    <xsl:param name="label-width">70mm</xsl:param>
    <xsl:param name="value-width">96mm</xsl:param>
    <xsl:param name="rows"/>
    <fo:table table-layout="fixed" width="166mm" border-top="{$hairline}">
      <fo:table-column column-width="{$label-width}" fox:header="true"/>
      <fo:table-column column-width="{$value-width}"/>
      <fo:table-body>
        <xsl:apply-templates select="$rows"/>
      </fo:table-body>
    </fo:table>
  </xsl:template>

  <xsl:template name="row">
    <xsl:param name="gap">1.2mm</xsl:param>
    <fo:table-row border-bottom="{$hairline}">
      <fo:table-cell padding="{$gap} 2mm {$gap} 0mm" display-align="center">
        <xsl:apply-templates select="." mode="row-label"/>
      </fo:table-cell>
      <fo:table-cell padding="{$gap} 0mm {$gap} 2mm" display-align="center" font-family="{$any-letters}">
        <xsl:apply-templates select="." mode="row-value"/>
      </fo:table-cell>
    </fo:table-row>
  </xsl:template>

  <!-- a line to write on, and what it is for under it -->
  <xsl:template name="blank-line">
    <xsl:param name="for"/>
    <fo:block border-top="0.5pt solid {$ink}" padding-top="0.6mm" text-align="center" font-size="7.5pt">
      <xsl:apply-templates select="$for" mode="label"/>
    </fo:block>
  </xsl:template>
</xsl:stylesheet>
