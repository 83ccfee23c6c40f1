/**
 * The public agenda: workshops that residents can attend at places, held once or again and again. May use {@code place},
 * {@code vocabulary}, {@code territory}, {@code audit}, {@code identity} and {@code shared}.
 */
package fr.maillage.agenda;
