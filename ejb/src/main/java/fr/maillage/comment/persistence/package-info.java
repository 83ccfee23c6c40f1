/** The tables of comments. */
package fr.maillage.comment.persistence;
