/** Pages and REST of frames. */
package fr.maillage.web.plan.frame;
