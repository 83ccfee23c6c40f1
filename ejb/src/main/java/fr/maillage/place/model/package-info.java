/** Places as they are stored, and the pure rules about their values. Uses nothing but {@code shared}. */
package fr.maillage.place.model;
