/**
 * Signing in and out, binding the caller to each request, and the pages of accounts. May use the feature {@code
 * identity}, {@code territory} for the names of territories, and {@code web.shared}.
 */
package fr.maillage.web.identity;
