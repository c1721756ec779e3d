<?xml version="1.0" encoding="UTF-8"?>
<!-- A message for people: indented, and of a file within it the beginning only. -->
<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" version="1.0">
  <xsl:output method="xml" indent="yes" omit-xml-declaration="yes" />
  <xsl:strip-space elements="*" />
  <xsl:template match="@* | node()">
    <xsl:copy><xsl:apply-templates select="@* | node()" /></xsl:copy>
  </xsl:template>
  <xsl:template match="text()[string-length() &gt; 2000]">
    <xsl:value-of select="concat(substring(., 1, 200), '… [', string-length(), ']')" />
  </xsl:template>
</xsl:stylesheet>
