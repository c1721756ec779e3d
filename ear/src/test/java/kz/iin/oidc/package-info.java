/**
 * Signing in by OpenID Connect, as {@code docs/sign-in.md} tells an administrator to switch it on: at Keycloak, on a server of its
 * own. Uses {@code console}, {@code run}.
 */
package kz.iin.oidc;
