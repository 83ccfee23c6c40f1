/** Parts that all endpoints share: errors as {@code application/problem+json} (RFC 9457) and entity tags. */
package fr.maillage.web.shared.rest;
