/** What the migrations load, checked against the JDK, the law and itself. */
package kz.iin.reference;
