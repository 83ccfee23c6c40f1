/** PDFs that others made: what acts by itself in them, and how much they take. May use nothing else. */
package fr.maillage.document.pdf;
