// What a role in an event or a violation says of somebody: opposite roles stand on one relationship, so each has words of its own. A test
// compares them with the vocabulary.

const INVOLVED = {
	'deciding-court': 'is said to be the court that decided in',
	prosecutor: 'is said to have prosecuted in',
	participant: 'is said to have taken part in',
	organiser: 'is said to have organised or led',
	author: 'is said to be the author of',
	subject: 'is said to be the subject of',
	addressee: 'is said to be addressed by',
	'reporter-of-event': 'is said to have reported on',
	'photographer-of-event': 'is credited for a picture of',
	candidate: 'is said to have stood as a candidate in',
	winner: 'is said to have won in',
	observer: 'is said to have observed',
	witness: 'is said to have witnessed',
	visitor: 'is said to be the visitor in',
	visited: 'is said to have been visited or met in',
	authoriser: 'is said to have permitted',
	'decision-maker': 'is said to have taken the decision in',
	attacked: 'is said to have been attacked in',
	attacker: 'is said to have attacked in',
	'person-killed': 'is said to have died in',
	'person-injured': 'is said to have been hurt in',
	released: 'is said to have been released in',
	patient: 'is said to have been taken to hospital in',
	deceased: 'is said to have died in',
	beneficiary: 'is said to have benefited from',
	'person-concerned': 'is said to be concerned, not as a victim, by',
	'held-to-account': 'is said to have been held to account for',
	accused: 'is said to be accused of a role in',
	'successful-state': 'is said to have been elected in',
	doubter: 'is said to doubt publicly',
	defendant: 'is said to have been tried in',
	custodian: 'is said to have had the victim in custody in',
	recipient: 'is said to have received'
};

/** What somebody in such a role is said to have to do with it; undefined of a role without words of its own. */
export function involvement(role) {
	return Object.hasOwn(INVOLVED, role ?? '') ? INVOLVED[role] : undefined;
}
