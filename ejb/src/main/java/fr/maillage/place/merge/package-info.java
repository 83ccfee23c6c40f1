/** Two records of one place become one, and two again. */
package fr.maillage.place.merge;
