/** Reports counted over a generated year, beside a recount of what was generated. */
package kz.iin.report;
