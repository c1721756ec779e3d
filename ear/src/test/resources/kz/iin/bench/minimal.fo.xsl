<?xml version="1.0" encoding="UTF-8"?>
<!-- One word on a page: what a page costs at the least, by the same path and of the same modes as a certificate. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:fo="http://www.w3.org/1999/XSL/Format"
    xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
    xmlns:drawing="urn:kz:iin:drawing"
    xmlns:x="adobe:ns:meta/"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    exclude-result-prefixes="drawing">

  <xsl:import href="page.fo.xsl"/>

  <xsl:template match="/">
    <fo:root xml:lang="ru" font-family="{$letters}">
      <fo:layout-master-set>
        <fo:simple-page-master master-name="only" page-width="210mm" page-height="297mm">
          <fo:region-body margin="22mm"/>
        </fo:simple-page-master>
      </fo:layout-master-set>
      <xsl:call-template name="description">
        <xsl:with-param name="title" select="'Свидетельство'"/>
      </xsl:call-template>
      <fo:page-sequence master-reference="only">
        <fo:flow flow-name="xsl-region-body">
          <fo:block>Свидетельство</fo:block>
        </fo:flow>
      </fo:page-sequence>
    </fo:root>
  </xsl:template>
</xsl:stylesheet>
