/** What the entities of all kinds of records build on. */
package fr.maillage.record.model;
