/** The overview: diagrams, each with its table and a file of its figures. A part of the console; counts nothing itself. */
package kz.iin.web.console.overview;
