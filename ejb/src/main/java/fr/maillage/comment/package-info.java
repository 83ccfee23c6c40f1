/** Remarks of people beside records of other features, who was told of them, and answers by a link. */
package fr.maillage.comment;
