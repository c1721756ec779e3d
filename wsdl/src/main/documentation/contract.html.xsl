<?xml version="1.0" encoding="UTF-8"?>
<!-- One contract as a page in one language: operations with their messages, faults and samples, then every type. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
                xmlns:h="http://www.w3.org/1999/xhtml" exclude-result-prefixes="xs wsdl soap h">

  <xsl:import href="schema.html.xsl"/>
  <xsl:import href="sample.html.xsl"/>
  <xsl:output method="html" encoding="UTF-8" indent="no" doctype-system="about:legacy-compat"/>

  <!-- ru or en -->
  <xsl:param name="lang"/>
  <!-- for example provided/mfa/v1 -->
  <xsl:param name="place"/>
  <!-- the list of samples, and the folder they stand in; both as addresses -->
  <xsl:param name="samples"/>
  <xsl:param name="sample-root"/>

  <xsl:variable name="labels" select="document('labels.xml')/labels/label"/>
  <xsl:variable name="service" select="substring-before(substring-after($place, '/'), '/')"/>
  <xsl:variable name="schema" select="document(/wsdl:definitions/wsdl:types/xs:schema/xs:import[1]/@schemaLocation, /)/xs:schema"/>
  <xsl:variable name="shared" select="document($schema/xs:import[contains(@namespace, ':common:')]/@schemaLocation, $schema)/xs:schema"/>

  <xsl:template match="/wsdl:definitions">
    <html lang="{$lang}">
      <head>
        <meta charset="UTF-8"/>
        <meta name="viewport" content="width=device-width"/>
        <title>
          <xsl:value-of select="@name"/>
        </title>
        <link rel="stylesheet" href="../../../contracts.css"/>
      </head>
      <body>
        <xsl:call-template name="contents"/>
        <main>
          <xsl:call-template name="head"/>
          <h2 id="operations">
            <xsl:value-of select="$labels[@key = 'operations']/@*[name() = $lang]"/>
          </h2>
          <xsl:apply-templates select="wsdl:portType/wsdl:operation"/>
          <h2 id="types">
            <xsl:value-of select="$labels[@key = 'types']/@*[name() = $lang]"/>
          </h2>
          <xsl:apply-templates select="$schema | $shared" mode="types"/>
        </main>
      </body>
    </html>
  </xsl:template>

  <xsl:template name="contents">
    <nav>
      <p class="languages">
        <a href="../../../index.html"><xsl:value-of select="$labels[@key = 'all']/@*[name() = $lang]"/></a>
        <xsl:choose>
          <xsl:when test="$lang = 'ru'"><a href="en.html" lang="en">English</a></xsl:when>
          <xsl:otherwise><a href="ru.html" lang="ru">Русский</a></xsl:otherwise>
        </xsl:choose>
      </p>
      <p class="service">
        <xsl:value-of select="@name"/>
      </p>
      <ul>
        <xsl:for-each select="wsdl:portType/wsdl:operation">
          <li><a href="#{@name}"><xsl:value-of select="@name"/></a></li>
        </xsl:for-each>
      </ul>
      <ul class="types">
        <xsl:for-each select="($schema | $shared)/*[self::xs:complexType or self::xs:simpleType]">
          <xsl:sort select="@name"/>
          <li>
            <a>
              <xsl:attribute name="href">#<xsl:apply-templates select="." mode="anchor"/></xsl:attribute>
              <xsl:value-of select="@name"/>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

  <xsl:template name="head">
    <h1>
      <xsl:value-of select="@name"/>
      <xsl:text> </xsl:text>
      <small><xsl:value-of select="$place"/></small>
    </h1>
    <xsl:apply-templates select="wsdl:documentation"/>
    <dl>
      <dt><xsl:value-of select="$labels[@key = 'address']/@*[name() = $lang]"/></dt>
      <dd>
        <xsl:choose>
          <xsl:when test="starts-with($place, 'provided/')">
            <code>/iin/ws/<xsl:value-of select="$service"/>/v1</code>,
            <a href="../../../../ws/{$service}/v1?wsdl">WSDL</a>
          </xsl:when>
          <xsl:otherwise><xsl:value-of select="$labels[@key = 'partner']/@*[name() = $lang]"/></xsl:otherwise>
        </xsl:choose>
      </dd>
      <dt><xsl:value-of select="$labels[@key = 'namespace']/@*[name() = $lang]"/></dt>
      <dd><code><xsl:value-of select="@targetNamespace"/></code></dd>
    </dl>
    <p><xsl:value-of select="$labels[@key = 'messages']/@*[name() = $lang]"/></p>
  </xsl:template>

  <xsl:template match="wsdl:operation">
    <xsl:variable name="name" select="@name"/>
    <section class="operation" id="{@name}">
      <h3><xsl:value-of select="@name"/></h3>
      <xsl:apply-templates select="wsdl:documentation"/>
      <p class="action">SOAPAction <code><xsl:value-of select="/wsdl:definitions/wsdl:binding/wsdl:operation[@name = $name]/soap:operation/@soapAction"/></code></p>
      <xsl:call-template name="message">
        <xsl:with-param name="label" select="'request'"/>
        <xsl:with-param name="element" select="@name"/>
      </xsl:call-template>
      <xsl:call-template name="message">
        <xsl:with-param name="label" select="'answer'"/>
        <xsl:with-param name="element" select="concat(@name, 'Response')"/>
      </xsl:call-template>
      <h4><xsl:value-of select="$labels[@key = 'faults']/@*[name() = $lang]"/></h4>
      <xsl:apply-templates select="wsdl:fault/wsdl:documentation"/>
    </section>
  </xsl:template>

  <xsl:template name="message">
    <xsl:param name="label"/>
    <xsl:param name="element"/>
    <h4>
      <xsl:value-of select="$labels[@key = $label]/@*[name() = $lang]"/>
      <code><xsl:value-of select="$element"/></code>
    </h4>
    <xsl:apply-templates select="$schema/xs:element[@name = $element]" mode="content"/>
    <xsl:call-template name="samples">
      <xsl:with-param name="element" select="$element"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="wsdl:documentation">
    <p><xsl:value-of select="h:p[lang($lang)]"/></p>
  </xsl:template>
</xsl:stylesheet>
