/** Settings, from the environment and from administrators. */
package fr.maillage.shared.setting;
