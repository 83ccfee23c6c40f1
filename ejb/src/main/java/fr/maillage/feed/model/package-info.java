/** Which addresses may be fetched, and when. */
package fr.maillage.feed.model;
