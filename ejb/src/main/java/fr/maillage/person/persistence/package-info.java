/** Loads and stores people. */
package fr.maillage.person.persistence;
