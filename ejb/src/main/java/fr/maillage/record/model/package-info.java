/** Base of the entities of all kinds of records. */
package fr.maillage.record.model;
