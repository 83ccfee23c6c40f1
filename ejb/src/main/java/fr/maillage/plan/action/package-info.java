/** Actions: what is done for the objectives of frames, how far it is, and whether it is late. */
package fr.maillage.plan.action;
