<?xml version="1.0" encoding="UTF-8"?>
<!-- Samples of a message, valid and not, as they may be sent. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

  <xsl:template name="samples">
    <xsl:param name="element"/>
    <xsl:variable name="valid" select="concat($place, '/valid/', $element)"/>
    <xsl:variable name="invalid" select="concat($place, '/invalid/', $element)"/>
    <details>
      <summary><xsl:value-of select="$labels[@key = 'samples']/@*[name() = $lang]"/></summary>
      <xsl:for-each select="document($samples)/samples/sample[starts-with(., concat($valid, '.')) or starts-with(., concat($valid, '-'))]">
        <xsl:apply-templates select="." mode="shown"/>
      </xsl:for-each>
      <xsl:for-each select="document($samples)/samples/sample[starts-with(., concat($invalid, '.')) or starts-with(., concat($invalid, '-'))]">
        <xsl:apply-templates select="." mode="shown"/>
      </xsl:for-each>
    </details>
  </xsl:template>

  <xsl:template match="sample" mode="shown">
    <xsl:variable name="file" select="document(concat($sample-root, '/', .))"/>
    <figure>
      <figcaption>
        <xsl:value-of select="substring-after(substring-after(., $place), 'valid/')"/>
        <xsl:if test="contains(., '/invalid/')">
          <strong><xsl:value-of select="$labels[@key = 'invalid']/@*[name() = $lang]"/></strong>
          <code><xsl:value-of select="substring-after($file/comment(), 'expected: ')"/></code>
        </xsl:if>
      </figcaption>
      <pre><xsl:apply-templates select="$file/*" mode="xml"/></pre>
    </figure>
  </xsl:template>

  <xsl:template match="*" mode="xml">
    <xsl:value-of select="concat('&lt;', name())"/>
    <xsl:if test="not(parent::*)">
      <xsl:for-each select="namespace::*[name() != 'xml']">
        <xsl:text>&#10;    xmlns</xsl:text>
        <xsl:if test="name() != ''">:<xsl:value-of select="name()"/></xsl:if>
        <xsl:value-of select="concat('=&quot;', ., '&quot;')"/>
      </xsl:for-each>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="node()">
        <xsl:text>&gt;</xsl:text>
        <xsl:apply-templates select="node()" mode="xml"/>
        <xsl:value-of select="concat('&lt;/', name(), '&gt;')"/>
      </xsl:when>
      <xsl:otherwise>/&gt;</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text()" mode="xml">
    <xsl:value-of select="."/>
  </xsl:template>
</xsl:stylesheet>
