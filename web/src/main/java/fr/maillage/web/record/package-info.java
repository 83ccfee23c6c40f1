/** Pages that stand beside the lists of all kinds. */
package fr.maillage.web.record;
