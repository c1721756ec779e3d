<?xml version="1.0" encoding="UTF-8"?>
<!-- Elements and types of XML Schema as tables. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                exclude-result-prefixes="xs">

  <!-- content: what an element or a type holds -->

  <xsl:template match="xs:element | xs:complexType" mode="content">
    <p><xsl:value-of select="xs:annotation/xs:documentation[lang($lang)]"/></p>
    <xsl:variable name="children" select="descendant::xs:element | xs:attribute"/>
    <xsl:choose>
      <xsl:when test="$children">
        <table>
          <thead>
            <tr>
              <th><xsl:value-of select="$labels[@key = 'element']/@*[name() = $lang]"/></th>
              <th><xsl:value-of select="$labels[@key = 'type']/@*[name() = $lang]"/></th>
              <th><xsl:value-of select="$labels[@key = 'occurs']/@*[name() = $lang]"/></th>
              <th><xsl:value-of select="$labels[@key = 'description']/@*[name() = $lang]"/></th>
            </tr>
          </thead>
          <tbody>
            <xsl:apply-templates select="descendant-or-self::*[self::xs:sequence or self::xs:choice][1]" mode="rows"/>
            <xsl:apply-templates select="xs:attribute" mode="rows"/>
          </tbody>
        </table>
      </xsl:when>
      <xsl:otherwise>
        <p class="empty"><xsl:value-of select="$labels[@key = 'empty']/@*[name() = $lang]"/></p>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="xs:sequence" mode="rows">
    <xsl:apply-templates select="*" mode="rows"/>
  </xsl:template>

  <xsl:template match="xs:choice" mode="rows">
    <tr class="choice">
      <td colspan="4"><xsl:value-of select="$labels[@key = 'one-of']/@*[name() = $lang]"/></td>
    </tr>
    <xsl:apply-templates select="*" mode="rows"/>
  </xsl:template>

  <xsl:template match="xs:element" mode="rows">
    <tr>
      <td>
        <xsl:if test="parent::xs:choice"><xsl:attribute name="class">chosen</xsl:attribute></xsl:if>
        <code><xsl:value-of select="@name"/></code>
      </td>
      <td>
        <xsl:apply-templates select="@type"/>
        <xsl:apply-templates select="xs:simpleType" mode="facets"/>
      </td>
      <td class="occurs"><xsl:call-template name="occurs"/></td>
      <td><xsl:call-template name="description"/></td>
    </tr>
  </xsl:template>

  <xsl:template match="xs:attribute" mode="rows">
    <tr>
      <td><code>@<xsl:value-of select="@name"/></code></td>
      <td><xsl:apply-templates select="@type"/></td>
      <td class="occurs">
        <xsl:if test="not(@use = 'required')">0–</xsl:if>
        <xsl:text>1</xsl:text>
      </td>
      <td><xsl:call-template name="description"/></td>
    </tr>
  </xsl:template>

  <xsl:template match="xs:annotation" mode="rows"/>

  <!-- its own, or else that of its type -->
  <xsl:template name="description">
    <xsl:variable name="own" select="xs:annotation/xs:documentation[lang($lang)]"/>
    <xsl:choose>
      <xsl:when test="$own"><xsl:value-of select="$own"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="prefix" select="substring-before(@type, ':')"/>
        <xsl:variable name="name" select="substring(@type, string-length($prefix) + 1 + number($prefix != ''))"/>
        <xsl:variable name="namespace" select="string(namespace::*[name() = $prefix])"/>
        <xsl:value-of select="($schema | $shared)[@targetNamespace = $namespace]/*[@name = $name]/xs:annotation/xs:documentation[lang($lang)]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="occurs">
    <xsl:variable name="least">
      <xsl:choose>
        <xsl:when test="@minOccurs"><xsl:value-of select="@minOccurs"/></xsl:when>
        <xsl:otherwise>1</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="most">
      <xsl:choose>
        <xsl:when test="@maxOccurs = 'unbounded'">∞</xsl:when>
        <xsl:when test="@maxOccurs"><xsl:value-of select="@maxOccurs"/></xsl:when>
        <xsl:otherwise>1</xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:value-of select="$least"/>
    <xsl:if test="$least != $most">–<xsl:value-of select="$most"/></xsl:if>
  </xsl:template>

  <!-- names of types, leading to their description -->

  <xsl:template match="@type | @base">
    <xsl:choose>
      <xsl:when test="starts-with(., 'xs:')"><code><xsl:value-of select="."/></code></xsl:when>
      <xsl:when test="contains(., ':')"><a href="#{translate(., ':', '-')}"><xsl:value-of select="substring-after(., ':')"/></a></xsl:when>
      <xsl:otherwise>
        <a>
          <xsl:attribute name="href">#<xsl:call-template name="home"/><xsl:value-of select="."/></xsl:attribute>
          <xsl:value-of select="."/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- the prefix that the contracts give to the namespace of this schema -->
  <xsl:template name="home">
    <xsl:variable name="namespace" select="ancestor::xs:schema/@targetNamespace"/>
    <xsl:choose>
      <xsl:when test="contains($namespace, ':common:types:')">t-</xsl:when>
      <xsl:when test="contains($namespace, ':common:gbdfl:')">g-</xsl:when>
      <xsl:when test="contains($namespace, ':common:report:')">r-</xsl:when>
      <xsl:otherwise>own-</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="anchor">
    <xsl:call-template name="home"/>
    <xsl:value-of select="@name"/>
  </xsl:template>

  <!-- types -->

  <xsl:template match="xs:schema" mode="types">
    <xsl:if test="xs:complexType | xs:simpleType">
      <p class="namespace">
        <code><xsl:value-of select="@targetNamespace"/></code>
        <xsl:text> </xsl:text>
        <xsl:value-of select="xs:annotation/xs:documentation[lang($lang)]"/>
      </p>
      <xsl:apply-templates select="xs:complexType | xs:simpleType" mode="type"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="*" mode="type">
    <section class="type">
      <xsl:attribute name="id"><xsl:apply-templates select="." mode="anchor"/></xsl:attribute>
      <h4><xsl:value-of select="@name"/></h4>
      <xsl:apply-templates select="self::xs:complexType" mode="content"/>
      <xsl:if test="self::xs:simpleType">
        <p><xsl:value-of select="xs:annotation/xs:documentation[lang($lang)]"/></p>
        <xsl:apply-templates select="." mode="facets"/>
      </xsl:if>
    </section>
  </xsl:template>

  <xsl:template match="xs:simpleType" mode="facets">
    <xsl:variable name="rule" select="xs:restriction"/>
    <p class="facets">
      <xsl:apply-templates select="$rule/@base"/>
      <xsl:if test="$rule/xs:simpleType/xs:union"><code><xsl:value-of select="$rule/xs:simpleType/xs:union/@memberTypes"/></code></xsl:if>
      <xsl:for-each select="$rule/*[@value][not(self::xs:enumeration)]">
        <xsl:text> </xsl:text>
        <span class="facet"><xsl:value-of select="local-name()"/><xsl:text> </xsl:text><code><xsl:value-of select="@value"/></code></span>
      </xsl:for-each>
    </p>
    <xsl:if test="$rule/xs:enumeration">
      <table>
        <tbody>
          <xsl:for-each select="$rule/xs:enumeration">
            <tr>
              <td><code><xsl:value-of select="@value"/></code></td>
              <td><xsl:value-of select="xs:annotation/xs:documentation[lang($lang)]"/></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
