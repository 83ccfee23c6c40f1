/** The table of people as an entity. */
package fr.maillage.person.model;
