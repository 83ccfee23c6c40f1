/**
 * The committee at work: its bodies, and the gatherings that each holds with the groups that people worked in. May use
 * {@code shared}, {@code identity}, {@code territory}, {@code record} and, for whom a member represents, {@code actor}
 * and {@code person}, for series {@code agenda}; {@code diagnosis} stands on it, shows {@code PublishedDecisions} and reads {@code gathering_card} and {@code gathering_group_card}, {@code plan} reads
 * {@code decision_card} and {@code decision_effect_card}.
 */
package fr.maillage.committee;
