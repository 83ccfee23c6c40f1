/** What people say beside records of other features, who was told of it, and what is answered by a link. */
package fr.maillage.comment;
