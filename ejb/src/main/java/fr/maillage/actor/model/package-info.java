/** The tables of actors as entities. */
package fr.maillage.actor.model;
