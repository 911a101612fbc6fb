// The state of the page stands in the fragment of its address, so that a link shows the same again. A fragment is not sent to
// any server, nor to what makes previews of links.

/** What a fragment says: the parts of its path, and its parameters. */
export function parse(fragment) {
	const text = fragment.replace(/^#/, '');
	if (!text.startsWith('/')) {
		return { path: [], parameters: new Map() };
	}
	const [path, query = ''] = text.split(/\?(.*)/s);
	return {
		path: path.split('/').filter((part) => part !== '').map(decoded),
		parameters: new Map(new URLSearchParams(query))
	};
}

/** The fragment that says it: parameters without a value are left out. */
export function format(path, parameters = {}) {
	const entries = parameters instanceof Map ? [...parameters] : Object.entries(parameters);
	const query = new URLSearchParams(entries
		.map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value])
		.filter(([, value]) => value !== null && value !== undefined && value !== ''))
		.toString()
		.replaceAll('%2C', ',');
	return '#/' + path.map(encodeURIComponent).join('/') + (query ? '?' + query : '');
}

/** A list as a parameter holds it. */
export function list(parameters, name) {
	return (parameters.get(name) ?? '').split(',').filter((value) => value !== '');
}

function decoded(part) {
	try {
		return decodeURIComponent(part);
	}
	catch {
		return part;
	}
}
