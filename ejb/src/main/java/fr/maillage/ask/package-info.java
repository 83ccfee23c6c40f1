/**
 * To ask a person by a link: who was sent one, about what, until when, how often, and whether she has used it. A feature
 * declares what it asks by an {@link fr.maillage.ask.AskKind}, gives links and finds what they lead to by {@link
 * fr.maillage.ask.AskLinks}, and keeps what is answered itself. Owns {@code ask_link}, shown as {@code ask_link_card}. May use
 * {@code person}, {@code notification}, {@code identity} and {@code shared}.
 */
package fr.maillage.ask;
