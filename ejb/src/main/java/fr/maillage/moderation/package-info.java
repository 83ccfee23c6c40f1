/**
 * Matters of places that await a decision: errors that the public reports, and what sources and actors propose. May use {@code
 * shared}, {@code identity}, {@code territory}, {@code audit}, {@code work} and {@code place}.
 */
package fr.maillage.moderation;
