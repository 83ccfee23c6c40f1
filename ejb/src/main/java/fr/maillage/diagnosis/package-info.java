/**
 * The shared diagnosis: what groups of professionals and residents said, coded by theme, and both set side by side. May
 * use the platform, {@code committee} and {@code place}.
 */
package fr.maillage.diagnosis;
