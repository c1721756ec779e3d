/** That the EAR deploys on the server as it was assembled, and what that server shows and hides. Uses {@code testing}. */
package kz.iin.deployment;
