/** Where documents lie: their rows, and their bytes under the data folder. Used by {@code document} only. */
package fr.maillage.document.persistence;
