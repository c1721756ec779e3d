/** Applications of invented persons from many countries, each one a payload of {@code submitApplication} (issue 2, Real input). */
package kz.iin.sample;
