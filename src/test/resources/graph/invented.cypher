CREATE (:Place:Entity {id:'x', name:'X', dataset:'invented'});
