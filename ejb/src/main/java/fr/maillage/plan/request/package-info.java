/**
 * Partners are asked for what an action counted in a month, and answer by a link without an account; who is silent. May use
 * what {@code plan.figure} offers.
 */
package fr.maillage.plan.request;
