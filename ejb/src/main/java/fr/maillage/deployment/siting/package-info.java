/**
 * The maximal covering location problem: of many candidate sites the p that cover most demand within a radius, with an
 * upper bound on what any p could cover. Church and ReVelle, "The maximal covering location problem", Papers of the
 * Regional Science Association 32 (1974).
 */
package fr.maillage.deployment.siting;
