/** Rules of the house that no linter knows, as a plugin of oxlint in the form that ESLint's rules have. */

const message = 'Time is a parameter: only the clock adapter reads it.';

/** Reading the clock: new Date(), Date(), Date.now. */
const timeIsAParameter = {
  create(context) {
    const report = (node) => context.report({ node, message });
    const isDate = (node) => node.type === 'Identifier' && node.name === 'Date';
    return {
      NewExpression: (node) => isDate(node.callee) && node.arguments.length === 0 && report(node),
      CallExpression: (node) => isDate(node.callee) && report(node),
      MemberExpression: (node) => isDate(node.object) && node.property.type === 'Identifier' && node.property.name === 'now' && report(node),
    };
  },
};

export default { meta: { name: 'house' }, rules: { 'time-is-a-parameter': timeIsAParameter } };
