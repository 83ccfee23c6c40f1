/**
 * Campaigns in the street: whoever has the link of one writes down on her telephone what residents say, without an account
 * and without a network, and sends it later.
 */
package fr.maillage.diagnosis.street;
