/**
 * The map: places, indicators and outlines on one page, each with the same content as a table. It composes features and
 * owns no rule.
 */
package fr.maillage.web.map;
