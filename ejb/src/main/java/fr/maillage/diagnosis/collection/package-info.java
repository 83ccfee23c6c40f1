/**
 * Collections: what was asked together, by a title, days, a territory and a mode. Every respondent, every group of a gathering
 * of which something was written down, and every statement belongs to one, and files' codes say something inside it only.
 */
package fr.maillage.diagnosis.collection;
