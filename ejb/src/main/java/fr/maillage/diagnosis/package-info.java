/**
 * The shared diagnosis: what groups of professionals and residents said, coded by theme, and both set side by side. May
 * use the platform and {@code committee}.
 */
package fr.maillage.diagnosis;
