/** The page for whoever keeps the code of what she said: what became of it, and erasing it. */
package fr.maillage.web.diagnosis.receipt;
