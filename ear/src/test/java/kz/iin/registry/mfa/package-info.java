/** Reports on their way to the stand-in of the MFA. */
package kz.iin.registry.mfa;
