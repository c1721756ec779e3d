/** Who a person is: values taken from the identity document. Uses no other package. */
package kz.iin.person;
